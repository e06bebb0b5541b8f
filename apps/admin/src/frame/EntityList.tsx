import { Box, type Theme, useMediaQuery } from "@mui/material";
import type { ReactElement, ReactNode } from "react";
import { CreateButton, FilterButton, List, SearchInput, type SortPayload, TopToolbar } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { useEntity } from "../field/entities.ts";
import { filterLabel } from "../field/filter-label.ts";
import { RowFilter } from "../field/RowFilter.tsx";
import { capitalised, withArticle } from "../field/words.ts";
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
  /** What the list is narrowed to until a person widens it. */
  filterDefaults?: Record<string, unknown>;
  /** What can be done to several rows at once, where that is not to clear or to remove them. */
  bulk?: ReactNode;
  /** What stands between the filters and the rows. */
  above?: ReactNode;
  /** What stands below the rows, such as their totals. */
  below?: ReactNode;
  empty?: ReactElement | false;
}

/** The list of an entity's rows: as a table where there is room, as cards on a phone. */
export function EntityList({
  lead,
  columns,
  filters = [],
  sort = { field: lead, order: "ASC" },
  filterDefaults,
  bulk,
  above,
  below,
  empty = <NothingYet />,
}: EntityListProps) {
  const { name, one, many, fields, Inputs } = useEntity();
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
            {Inputs && <CreateButton label={`Add ${withArticle(one)}`} />}
          </TopToolbar>
        }
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder="Search" />,
          ...[...filters, ...cleared].map((source) => (
            <RowFilter key={source} source={source} label={filterLabel(fields, source)} />
          )),
        ]}
        empty={empty}
        {...(filterDefaults && { filterDefaultValues: filterDefaults })}
        exporter={false}
      >
        {above}
        <Rows lead={lead} columns={[...columns, ...cleared]} bulk={bulk} />
        {below && <Box sx={{ mt: 2 }}>{below}</Box>}
      </List>
    </>
  );
}
