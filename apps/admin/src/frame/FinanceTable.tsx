import {
  Alert,
  Card,
  CardContent,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useChosenBody } from "../body/chosen-body.ts";
import { showMoney } from "../field/money-typed.ts";
import { NotStated } from "../field/NotStated.tsx";
import { type Figure, type Figures, type FinanceQuestion, readFinance } from "./finance.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

interface FinanceTableProps {
  title: string;
  /** What the rows are by, and its word above them. */
  by: FinanceQuestion["groupBy"][number];
  rowsAre: string;
  figures: readonly Figure[];
  filter?: FinanceQuestion["filter"];
  toPeriod?: number | null;
  /** What leads on from here, or must be known of the figures. */
  children?: ReactNode;
}

/** The record's figures by one of its headings, with their total. A figure that nothing states has no column. */
export function FinanceTable({ title, by, rowsAre, figures, filter, toPeriod, children }: FinanceTableProps) {
  const [body = ""] = useChosenBody();
  const question = { body, groupBy: [by], filter: filter ?? null, toPeriod: toPeriod ?? null };
  const { data, error } = useQuery({
    queryKey: ["finance", question],
    queryFn: () => readFinance(question),
    enabled: body !== "",
  });
  const stated = figures.filter((figure) => data?.total[figure] != null);
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2" sx={{ mb: 1 }}>
          {title}
        </Typography>
        {error && <Alert severity="error">{error.message}</Alert>}
        {!data && !error && <Skeleton variant="rounded" height={120} />}
        {data && stated.length === 0 && (
          <Typography color="textSecondary">The record holds no figures for this yet.</Typography>
        )}
        {data && stated.length > 0 && (
          <ScrollRegion label={title}>
            <Table size="small" sx={{ fontVariantNumeric: "tabular-nums" }}>
              <TableHead>
                <TableRow>
                  <TableCell>{rowsAre}</TableCell>
                  {stated.map((figure) => (
                    <TableCell key={figure} align="right">
                      {WORDS[figure]}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {data.rows.map(({ keys, figures: of }, place) => (
                  <TableRow key={keys[0]?.label ?? place}>
                    <TableCell component="th" scope="row">
                      {keys[0]?.label}
                    </TableCell>
                    <Sums of={of} stated={stated} />
                  </TableRow>
                ))}
              </TableBody>
              <TableFooter
                sx={{ "& td, & th": { fontWeight: 600, fontSize: "0.875rem", color: "text.primary" } }}
              >
                <TableRow>
                  <TableCell component="th" scope="row">
                    Total
                  </TableCell>
                  <Sums of={data.total} stated={stated} />
                </TableRow>
              </TableFooter>
            </Table>
          </ScrollRegion>
        )}
        {data?.notes.map((note) => (
          <Typography key={note} variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {note}
          </Typography>
        ))}
        {children}
      </CardContent>
    </Card>
  );
}

function Sums({ of, stated }: { of: Figures; stated: readonly Figure[] }) {
  return stated.map((figure) => (
    <TableCell key={figure} align="right">
      {of[figure] == null ? (
        <NotStated />
      ) : WORDED.has(figure) ? (
        overOrUnder(of[figure])
      ) : (
        showMoney(of[figure])
      )}
    </TableCell>
  ));
}

/** A difference in words: a bare sign says too little. */
function overOrUnder(pounds: string): string {
  if (/^-?0+\.00$/.test(pounds)) return "on budget";
  return pounds.startsWith("-") ? `${showMoney(pounds.slice(1))} under` : `${showMoney(pounds)} over`;
}

const WORDED: ReadonlySet<Figure> = new Set<Figure>(["variance", "varianceToDate"]);

const WORDS: Record<Figure, string> = {
  originalBudget: "Original budget",
  budget: "Revised budget",
  profiledBudget: "Budget to date",
  forecast: "Forecast",
  actual: "Spent",
  supplierPayments: "Payments to suppliers",
  ordered: "Ordered, not yet received",
  savingsTarget: "Savings promised",
  savingsDelivered: "Savings shown",
  variance: "Forecast beside the revised budget",
  varianceToDate: "Spent beside the budget to date",
};
