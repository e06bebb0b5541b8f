import type SvgIcon from "@mui/material/SvgIcon";
import {
  type ComponentType,
  createContext,
  type LazyExoticComponent,
  type ReactNode,
  useContext,
} from "react";
import { type RaRecord, useResourceContext } from "react-admin";
import type { z } from "zod";
import { apiSchema } from "../graphql/api.ts";
import { resourceOf } from "../graphql/entity.ts";

/** A row as the API gives it: what the domain defines, its id, and the revision that wrote it. */
export type Row<Fields extends z.ZodObject = z.ZodObject> = RaRecord<string> &
  z.output<Fields> & { revision: number; slug: string };

type Screen = LazyExoticComponent<ComponentType>;

/** What is particular to an entity: its words, its fields, its screens. */
export interface EntityScreens {
  /** The API's name of its list: "projects". */
  name: string;
  one: string;
  many: string;
  icon: typeof SvgIcon;
  /** True where rows are set up with the product, and only changed here. */
  isFixed?: boolean;
  /** How a field is shown where its plain value would not say enough, told the whole row. */
  shows?: Record<string, (row: never) => ReactNode>;
  fields: z.ZodObject;
  /** The words by which a person knows a row. */
  represent: (row: never) => string;
  List: Screen;
  Show: Screen;
  /** The groups of inputs that creating and editing share; missing where rows are only read here. */
  Inputs?: Screen;
}

/** A screen of a room that is of no single entity. */
export interface RoomPage {
  title: string;
  /** Its address; what it shows one of may follow, by its id. */
  path: string;
  icon: typeof SvgIcon;
  Screen: Screen;
}

/** A room of the product, with what the menu has of it in its order. */
export interface Room {
  name: string;
  entries: readonly (EntityScreens | RoomPage)[];
}

export const isPage = (entry: EntityScreens | RoomPage): entry is RoomPage => "Screen" in entry;

/** The entities of all rooms. */
export const entitiesOf = (rooms: readonly Room[]): EntityScreens[] =>
  rooms.flatMap(({ entries }) => entries.flatMap((entry) => (isPage(entry) ? [] : [entry])));

/** The rooms of the app. A context, because the screens that they name look each other up here. */
export const Rooms = createContext<readonly Room[]>([]);

export const useRooms = (): readonly Room[] => useContext(Rooms);

/** The entity of the screen around, or of another resource. */
export function useEntity(resource?: string): EntityScreens {
  const rooms = useRooms();
  const around = useResourceContext();
  const name = resource ?? around;
  const entity = entitiesOf(rooms).find((each) => each.name === name);
  if (!entity) throw new Error(`No screens are stated for ${name}.`);
  return entity;
}

/** The resource that lists the rows of a type: "Plan" → "plans". */
export const resourceFor = (type: string): string => resourceOf(apiSchema, type);
