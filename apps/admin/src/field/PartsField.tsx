import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import type { ReactNode } from "react";
import { RecordContextProvider } from "react-admin";
import { ScrollRegion } from "../frame/ScrollRegion.tsx";
import { describeField, type FieldDescription } from "./describe-field.ts";
import { FieldSet } from "./field-set.ts";

interface PartsFieldProps {
  field: FieldDescription;
  parts: Record<string, unknown>[];
  /** What a cell shows of a part's field. */
  children: (source: string) => ReactNode;
}

/** The parts of a row as a table; a column in which nothing is stated is left out. */
export function PartsField({ field: { item, label }, parts, children }: PartsFieldProps) {
  if (!item) return null;
  const stated = Object.keys(item.shape).filter((source) => parts.some((part) => part[source] != null));
  const widthOf = (source: string) => (describeField(item, source)?.kind === "prose" ? 220 : 90);
  return (
    <ScrollRegion label={label}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {stated.map((source) => (
              <TableCell key={source} sx={{ overflowWrap: "normal" }}>
                {describeField(item, source)?.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <FieldSet.Provider value={item}>
            {parts.map((part) => (
              <RecordContextProvider key={JSON.stringify(part)} value={part}>
                <TableRow>
                  {stated.map((source) => (
                    <TableCell
                      key={source}
                      sx={{ verticalAlign: "top", overflowWrap: "normal", minWidth: widthOf(source) }}
                    >
                      {children(source)}
                    </TableCell>
                  ))}
                </TableRow>
              </RecordContextProvider>
            ))}
          </FieldSet.Provider>
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}
