import { type Theme, useMediaQuery } from "@mui/material";
import { CreateButton, FilterButton, List, SearchInput, type SortPayload, TopToolbar } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { describeField } from "../field/describe-field.ts";
import { useEntity } from "../field/entities.ts";
import { RowFilter } from "../field/RowFilter.tsx";
import { capitalised, inWords, withArticle } from "../field/words.ts";
import { apiSchema } from "../graphql/api.ts";
import { isCleared } from "../graphql/entity.ts";
import { NothingYet } from "./NothingYet.tsx";
import { PageHeading } from "./PageHeading.tsx";
import { RowCards } from "./RowCards.tsx";
import { RowTable } from "./RowTable.tsx";

interface EntityListProps {
  /** The field that a row's words come from: the first column sorts by it. */
  lead: string;
  columns: string[];
  /** The fields to narrow the list by, beside the search box. */
  filters?: string[];
  sort?: SortPayload;
}

/** The list of an entity's rows: as a table where there is room, as cards on a phone. */
export function EntityList({
  lead,
  columns,
  filters = [],
  sort = { field: lead, order: "ASC" },
}: EntityListProps) {
  const { name, one, many, fields } = useEntity();
  const [body] = useChosenBody();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up("md"));
  const cleared = isCleared(apiSchema, name) ? ["clearance"] : [];
  const Rows = isWide ? RowTable : RowCards;
  return (
    <>
      <PageHeading title={capitalised(many)} />
      <List
        title=" "
        sx={{ "& .RaList-main, & .RaList-content": { minWidth: 0, width: "100%" } }}
        sort={sort}
        perPage={25}
        storeKey={`${body}.${name}`}
        actions={
          <TopToolbar>
            <FilterButton />
            <CreateButton label={`Add ${withArticle(one)}`} />
          </TopToolbar>
        }
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder="Search" />,
          ...[...filters, ...cleared].map((source) => (
            <RowFilter
              key={source}
              source={source}
              label={describeField(fields, source)?.label ?? inWords(source)}
            />
          )),
        ]}
        empty={<NothingYet />}
        exporter={false}
      >
        <Rows lead={lead} columns={[...columns, ...cleared]} />
      </List>
    </>
  );
}
