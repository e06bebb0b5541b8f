import {
  Box,
  Button,
  Card,
  CardContent,
  Chip,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from "@mui/material";
import { useState } from "react";
import { apiSchema } from "../../graphql/api.ts";
import { CERTAINTIES, columnName, roleWords } from "./import-words.ts";
import type { ColumnRole, ImportLayout, Remapping } from "./imports.ts";

interface ColumnsFormProps {
  layouts: readonly ImportLayout[];
  isBusy: boolean;
  onRemap: (how: Remapping) => void;
}

const ROLES = (apiSchema.enums.get("ColumnRole") ?? []) as ColumnRole[];
const DATE_ORDERS = {
  DMY: "Day first: 31/01/2024",
  MDY: "Month first: 01/31/2024",
  YMD: "Year first: 2024-01-31",
};
const DECIMALS = { POINT: "Point: 1,234.56", COMMA: "Comma: 1.234,56" };

/** How each column is read, which a person may decide otherwise: for this file and those to come. */
export function ColumnsForm({ layouts, isBusy, onRemap }: ColumnsFormProps) {
  const [roles, setRoles] = useState<Record<string, ColumnRole>>({});
  const [dateOrder, setDateOrder] = useState(layouts[0]?.dateOrder ?? "DMY");
  const [decimal, setDecimal] = useState(layouts[0]?.decimal ?? "POINT");
  const isChanged =
    Object.keys(roles).length > 0 || dateOrder !== layouts[0]?.dateOrder || decimal !== layouts[0]?.decimal;
  if (layouts.length === 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          How the columns are read
        </Typography>
        <Stack sx={{ gap: 3 }}>
          {layouts.map((layout) => (
            <LayoutColumns
              key={JSON.stringify([layout.sheets, layout.columns])}
              layout={layout}
              isOnly={layouts.length === 1}
              roles={roles}
              onDecide={(heading, role) => setRoles({ ...roles, [heading]: role })}
            />
          ))}
        </Stack>
        <Box
          sx={{ display: "grid", gridTemplateColumns: { sm: "1fr 1fr" }, columnGap: 2, maxWidth: 640, mt: 2 }}
        >
          <Choice label="Dates are written" value={dateOrder} options={DATE_ORDERS} onChoose={setDateOrder} />
          <Choice label="Pence stand after a" value={decimal} options={DECIMALS} onChoose={setDecimal} />
        </Box>
        <Button
          variant="outlined"
          sx={{ mt: 1 }}
          disabled={isBusy || !isChanged}
          onClick={() =>
            onRemap({
              columns: Object.entries(roles).map(([heading, role]) => ({ heading, role })),
              dateOrder,
              decimal,
            })
          }
        >
          Read again with these columns
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          What you decide here is kept for the files to come.
        </Typography>
      </CardContent>
    </Card>
  );
}

interface LayoutColumnsProps {
  layout: ImportLayout;
  isOnly: boolean;
  roles: Record<string, ColumnRole>;
  onDecide: (heading: string, role: ColumnRole) => void;
}

function LayoutColumns({ layout: { columns, sheets }, isOnly, roles, onDecide }: LayoutColumnsProps) {
  const table = sheets.filter(Boolean).join(", ");
  return (
    <div>
      {!isOnly && (
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {table || "A table"}
        </Typography>
      )}
      <Table size="small" aria-label={`Columns${isOnly ? "" : ` of ${table}`}`} sx={{ maxWidth: 760 }}>
        <TableHead>
          <TableRow>
            <TableCell>Heading in the file</TableCell>
            <TableCell>Read as</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {columns.map(({ heading, role, certainty, samples }, place) => {
            const name = columnName(heading, place);
            return (
              // A column is its place: headings repeat, and may be empty.
              <TableRow key={place}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: "anywhere" }}>
                  {name}
                  {heading === "" && samples.length > 0 && (
                    <Typography variant="body2" color="textSecondary">
                      such as {samples.join("; ")}
                    </Typography>
                  )}
                </TableCell>
                <TableCell>
                  <Stack direction="row" sx={{ gap: 1, alignItems: "center", flexWrap: "wrap" }}>
                    <TextField
                      select
                      size="small"
                      margin="none"
                      fullWidth={false}
                      value={roles[name] ?? role}
                      onChange={({ target }) => onDecide(name, target.value as ColumnRole)}
                      slotProps={{
                        select: {
                          SelectDisplayProps: {
                            "aria-label": `${heading ? `Column ${heading}` : name} is read as`,
                          },
                        },
                      }}
                      sx={{ width: 230 }}
                    >
                      {ROLES.map((each) => (
                        <MenuItem key={each} value={each}>
                          {roleWords(each)}
                        </MenuItem>
                      ))}
                    </TextField>
                    <Chip
                      size="small"
                      variant="outlined"
                      color={certainty === "GUESS" && role !== "ignore" ? "warning" : "default"}
                      label={roles[name] ? "as you decided" : CERTAINTIES[certainty]}
                    />
                  </Stack>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string>;
  onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <TextField select label={label} value={value} onChange={({ target }) => onChoose(target.value as Value)}>
      {(Object.entries(options) as [Value, string][]).map(([id, words]) => (
        <MenuItem key={id} value={id}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}
