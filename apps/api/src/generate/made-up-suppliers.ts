/** The syllables of places that are on no map. */
const BEGINNINGS = [
  "Aldo",
  "Brocken",
  "Carro",
  "Dunmel",
  "Harts",
  "Mellin",
  "Oster",
  "Quenby",
  "Sarn",
  "Wither",
];
const ENDINGS = ["combe", "fell", "holt", "leigh", "mere", "moor", "stow", "wick"];

/** What a supplier does, the expense types it is paid under, and the subjective heading of those. */
interface Trade {
  name: string;
  expenseTypes: readonly [string, ...string[]];
  subjective: string;
  what: string;
}

const PREMISES = "Premises";
const TRANSPORT = "Transport";
const SUPPLIES = "Supplies and services";
const EMPLOYEES = "Other employee costs";
const THIRD_PARTY = "Third party payments";

export const TRADES: readonly Trade[] = [
  { name: "Glazing", expenseTypes: ["Repairs", "Security works"], subjective: PREMISES, what: "Windows" },
  { name: "Roofing", expenseTypes: ["Repairs", "Planned works"], subjective: PREMISES, what: "Roof works" },
  { name: "Heating", expenseTypes: ["Boilers", "Gas"], subjective: PREMISES, what: "Boiler service" },
  { name: "Electric", expenseTypes: ["Electricity", "Wiring"], subjective: PREMISES, what: "Supply" },
  { name: "Cleaning", expenseTypes: ["Cleaning", "Waste"], subjective: PREMISES, what: "Contract cleaning" },
  { name: "Estates", expenseTypes: ["Rents", "Rates"], subjective: PREMISES, what: "Quarter's rent" },
  { name: "Motors", expenseTypes: ["Vehicle repairs", "Tyres"], subjective: TRANSPORT, what: "Repair" },
  { name: "Fuels", expenseTypes: ["Fuel"], subjective: TRANSPORT, what: "Fuel cards" },
  { name: "Recovery", expenseTypes: ["Recovery"], subjective: TRANSPORT, what: "Vehicle recovery" },
  { name: "Travel", expenseTypes: ["Travel", "Hotels"], subjective: TRANSPORT, what: "Travel" },
  { name: "Networks", expenseTypes: ["Networks", "Telephones"], subjective: SUPPLIES, what: "Line rental" },
  { name: "Software", expenseTypes: ["Licences", "Hosting"], subjective: SUPPLIES, what: "Licences" },
  { name: "Uniforms", expenseTypes: ["Uniforms", "Body armour"], subjective: SUPPLIES, what: "Uniforms" },
  { name: "Stationers", expenseTypes: ["Stationery", "Printing"], subjective: SUPPLIES, what: "Paper" },
  { name: "Forensics", expenseTypes: ["Forensic services"], subjective: SUPPLIES, what: "Examinations" },
  { name: "Laboratories", expenseTypes: ["Toxicology"], subjective: SUPPLIES, what: "Samples" },
  { name: "Interpreters", expenseTypes: ["Interpreters"], subjective: SUPPLIES, what: "Interviews" },
  { name: "Kennels", expenseTypes: ["Police dogs"], subjective: SUPPLIES, what: "Boarding" },
  { name: "Catering", expenseTypes: ["Catering"], subjective: SUPPLIES, what: "Meals in custody" },
  { name: "Legal", expenseTypes: ["Legal fees"], subjective: SUPPLIES, what: "Advice" },
  { name: "Training", expenseTypes: ["Training"], subjective: EMPLOYEES, what: "Course fees" },
  { name: "Recruitment", expenseTypes: ["Agency staff"], subjective: EMPLOYEES, what: "Agency staff" },
  {
    name: "Healthcare",
    expenseTypes: ["Custody healthcare"],
    subjective: THIRD_PARTY,
    what: "Care in custody",
  },
  { name: "Trust", expenseTypes: ["Grants", "Victims' services"], subjective: THIRD_PARTY, what: "Grant" },
  { name: "Council", expenseTypes: ["Shared services"], subjective: THIRD_PARTY, what: "Shared service" },
];

/** How many suppliers can be told apart by their names. */
export const SUPPLIER_COUNT = BEGINNINGS.length * ENDINGS.length * TRADES.length;

/** A supplier by its number: a place that is nowhere and a trade, so that a rule can find a trade by its word. */
export function madeUpSupplier(number: number): { name: string; trade: Trade } {
  const place = Math.floor(number / TRADES.length);
  const beginning = BEGINNINGS[place % BEGINNINGS.length] ?? "";
  const ending = ENDINGS[Math.floor(place / BEGINNINGS.length) % ENDINGS.length] ?? "";
  const trade = TRADES[number % TRADES.length] as Trade;
  return { name: `${beginning}${ending} ${trade.name}`, trade };
}
