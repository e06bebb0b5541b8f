import { purchaseOrder } from "../../../money/purchase-order.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import {
  DEPARTMENTS,
  type Department,
  holderOf,
  PREMISES,
  SUPPLIES,
  THIRD_PARTY,
  TRANSPORT,
} from "./headings.ts";

interface Order {
  number: string;
  on: string;
  year: string;
  supplier: string;
  description: string;
  department: Department;
  subjective: string;
  capital?: true;
  project?: string;
  pounds: number;
  /** What had come by the end of each quarter after the order, in pounds, the first quarter being that of the order. */
  received: readonly number[];
}

/** Enters the orders of a quarter, and what has come of those before. */
export async function writeOrders(revising: Revising, rows: WessexRows, quarter: number): Promise<void> {
  for (const { order, orderedIn } of ORDERS.flatMap((of, index) =>
    of.map((order) => ({ order, orderedIn: index + 1 })),
  )) {
    const received = BigInt(order.received[quarter - orderedIn] ?? 0) * 100n;
    const before = BigInt(order.received[quarter - orderedIn - 1] ?? 0) * 100n;
    if (orderedIn === quarter)
      rows.keep(
        `order ${order.number}`,
        await revising.create(purchaseOrder, {
          number: order.number,
          slug: order.number.toLowerCase(),
          financialYear: order.year,
          orderedOn: order.on,
          supplier: order.supplier,
          description: order.description,
          holder: holderOf(order.department),
          revenueCapital: order.capital ? "CAPITAL" : "REVENUE",
          subjective: order.subjective,
          department: order.department,
          objective: DEPARTMENTS[order.department].objective,
          projectId: order.project ? rows.id(`project ${order.project}`) : null,
          ordered: BigInt(order.pounds) * 100n,
          received,
          source: SYNTHETIC,
        }),
      );
    else if (orderedIn < quarter && received > before)
      await revising.update(purchaseOrder, rows.id(`order ${order.number}`), { received });
  }
}

/** The orders by the quarter in which they were placed. */
const ORDERS: readonly (readonly Order[])[] = [
  [
    {
      number: "PO-25-0412",
      on: "2025-04-28",
      year: "2025-26",
      supplier: "Selwyn Records Systems",
      description: "Records system: configuration and first data load",
      department: "Digital",
      subjective: SUPPLIES,
      capital: true,
      project: "W24",
      pounds: 1_900_000,
      received: [420_000, 980_000, 1_550_000, 1_900_000],
    },
    {
      number: "PO-25-0533",
      on: "2025-05-22",
      year: "2025-26",
      supplier: "Hartsmoor Stone and Timber",
      description: "Shared station in Aldermere: building works",
      department: "Estates",
      subjective: PREMISES,
      capital: true,
      project: "W23",
      pounds: 2_400_000,
      received: [210_000, 890_000, 1_640_000, 2_120_000, 2_400_000],
    },
    {
      number: "PO-25-0588",
      on: "2025-06-12",
      year: "2025-26",
      supplier: "Fellrunner Vehicles of Hartsmoor",
      description: "Six vehicles for the rural crime team",
      department: "Fleet",
      subjective: TRANSPORT,
      capital: true,
      project: "W05",
      pounds: 197_000,
      received: [0, 0, 64_000, 197_000],
    },
  ],
  [
    {
      number: "PO-25-0907",
      on: "2025-09-16",
      year: "2025-26",
      supplier: "Aldermere Vetting Bureau",
      description: "Checks for the second year of vetting",
      department: "Professional standards",
      subjective: SUPPLIES,
      project: "W22",
      pounds: 96_000,
      received: [9_000, 38_000, 73_000, 96_000],
    },
  ],
  [
    {
      number: "PO-25-1120",
      on: "2025-11-20",
      year: "2025-26",
      supplier: "Selwyn Outfitters",
      description: "Body armour, replacement of the oldest third",
      department: "Fleet",
      subjective: SUPPLIES,
      pounds: 410_000,
      received: [0, 265_000, 410_000],
    },
  ],
  [
    {
      number: "PO-26-0211",
      on: "2026-02-11",
      year: "2026-27",
      supplier: "Sarn Lantern Victim Care",
      description: "One support service for victims: first year",
      department: "Commissioning",
      subjective: THIRD_PARTY,
      project: "W07",
      pounds: 1_790_000,
      received: [0, 428_000],
    },
  ],
  [
    {
      number: "PO-26-0418",
      on: "2026-04-22",
      year: "2026-27",
      supplier: "Sarnlight Columns",
      description: "Lighting columns on thirty walking routes",
      department: "Estates",
      subjective: PREMISES,
      capital: true,
      project: "W21",
      pounds: 264_000,
      received: [99_000],
    },
    {
      number: "PO-26-0502",
      on: "2026-05-06",
      year: "2026-27",
      supplier: "Aldermere Data Migration",
      description: "Old records taken over, second stage",
      department: "Digital",
      subjective: SUPPLIES,
      capital: true,
      project: "W24",
      pounds: 880_000,
      received: [0],
    },
  ],
];
