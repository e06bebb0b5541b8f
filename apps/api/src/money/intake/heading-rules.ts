import type { ColumnRole } from "./reading.ts";

/**
 * The headings of a role. `needs` lists groups of words, one of each group has to be there; with a word of `bars`
 * it is another heading. Words that no group asks for take away from the score, unless `also` allows them.
 */
interface HeadingRule {
  role: ColumnRole;
  score: number;
  needs: readonly string[];
  bars?: string;
  also?: string;
}

const NUMBER = "no id reference code urn uid";
const PAYEE = "supplier payee creditor beneficiary merchant recipient trader seller";
const SUM_WORDS =
  "amount value cost total spend expenditure payment invoice sum paid price transaction line gbp sterling";
const NOT_A_SUM =
  "date centre code type area element category description no id reference order budget unit account contract name " +
  "currency foreign indicator discount balance outstanding rate quantity money to by purpose details threshold";

/** What publishers call their columns; of two rules that fit, the one with the higher score wins. */
// biome-ignore format: a table, one rule a line
export const HEADING_RULES: readonly HeadingRule[] = [
  // Sums.
  { role: "amount", score: 100, needs: ["net"], bars: `${NOT_A_SUM} gross`, also: `${SUM_WORDS} vat recoverable amount` },
  { role: "amount", score: 100, needs: ["vat", "excl before"], bars: NOT_A_SUM, also: `${SUM_WORDS} recoverable irrecoverable gross` },
  { role: "amount", score: 96, needs: ["line distribution posting journal split item", "amount value cost"], bars: `${NOT_A_SUM} gross vat incl`, also: "gbp sterling pounds net" },
  { role: "amount", score: 92, needs: ["amount"], bars: `${NOT_A_SUM} gross vat incl debit credit`, also: "payment paid transaction spend expenditure gbp sterling pounds base local actual payable spent" },
  { role: "amount", score: 78, needs: ["value cost total spend sum price paid actual actuals spent charge pounds figure"], bars: `${NOT_A_SUM} gross vat incl debit credit payee supplier creditor`, also: SUM_WORDS },
  { role: "amount", score: 45, needs: ["expenditure payment invoice gbp sterling charged debit"], bars: `${NOT_A_SUM} gross vat incl method`, also: "over total" },
  { role: "grossAmount", score: 98, needs: ["gross"], bars: `${NOT_A_SUM} net`, also: `${SUM_WORDS} vat incl` },
  { role: "grossAmount", score: 98, needs: ["vat", "incl"], bars: `${NOT_A_SUM} excl net`, also: `${SUM_WORDS} gross` },
  { role: "grossAmount", score: 50, needs: ["total"], bars: `${NOT_A_SUM} net excl vat`, also: SUM_WORDS },
  { role: "vat", score: 100, needs: ["vat"], bars: "excl before incl net gross no id reg registration code rate type reference indicator point date status council description account", also: `${SUM_WORDS} irrecoverable recoverable amount` },
  { role: "vat", score: 80, needs: ["non unclaimed", "recoverable recurring"], bars: "net amount" },
  { role: "debit", score: 96, needs: ["debit"], bars: "credit direct indicator type card note date no", also: `${SUM_WORDS} pounds` },
  { role: "credit", score: 96, needs: ["credit"], bars: "debit card indicator type note date no limit", also: `${SUM_WORDS} pounds` },
  { role: "credit", score: 70, needs: ["d", "c"] },
  { role: "credit", score: 70, needs: ["credit debit", "indicator debit credit sign flag mark"], bars: "card amount", also: "credit debit or" },
  // Times.
  { role: "date", score: 100, needs: ["date", "payment paid pay bacs cheque remittance settlement settled cleared clearing clear"], bars: "due order terms", also: "transaction invoice supplier run" },
  { role: "date", score: 98, needs: ["date", "posting posted gl accounting journal post"], bars: "due order", also: "period" },
  { role: "date", score: 94, needs: ["date", "effective"], also: "transaction" },
  { role: "date", score: 92, needs: ["date", "transaction"], bars: "due" },
  { role: "date", score: 90, needs: ["date"], bars: "due birth start end order contract expiry delivery required invoice document vat entered entry input processed run batch", also: "value" },
  { role: "date", score: 74, needs: ["date", "invoice document vat entered entry input processed run batch"], bars: "due" },
  { role: "date", score: 50, needs: ["paid updated cleared posted day"], bars: "amount to value by" },
  { role: "financialYear", score: 98, needs: ["financial accounting account", "year"], bars: "period month" },
  { role: "financialYear", score: 82, needs: ["year"], bars: "month period end start", also: "payment" },
  { role: "period", score: 95, needs: ["period"], bars: "start end from to contract", also: "accounting financial posting account gl year name no payment" },
  { role: "period", score: 86, needs: ["month"], bars: "date", also: "payment paid accounting posting financial year no name" },
  { role: "date", score: 55, needs: ["month"], bars: "no", also: "payment paid date" },
  // Who was paid.
  { role: "supplier", score: 95, needs: [PAYEE], bars: `${NUMBER} type postcode post address category invoice site group town county url class classification sme size email status date amount value vat description contract registration company charity order total detail details paid number account subcategory mcc country region city location narrative method terms sector bank sort`, also: "name company organisation paid full trading" },
  { role: "supplier", score: 88, needs: [PAYEE, "name", "address"], also: "and" },
  { role: "supplier", score: 68, needs: [PAYEE, "description"], bars: "category code mcc type merchant" },
  { role: "supplier", score: 94, needs: ["paid payment payable pay", "to"], bars: "amount date" },
  { role: "supplier", score: 84, needs: ["provider contractor company firm"], bars: `${NUMBER} type registration address date category group service`, also: "name" },
  { role: "supplier", score: 80, needs: ["trading third customer claimant payable", "name party"], bars: NUMBER },
  { role: "supplier", score: 72, needs: ["name"], bars: `${NUMBER} body entity department directorate service account project fund centre contract user file sheet budget council authority organisation file first last surname job area category period`, also: "full" },
  { role: "supplier", score: 62, needs: ["organisation"], bars: `${NUMBER} unit uri level type`, also: "name" },
  // What for.
  { role: "description", score: 96, needs: ["purpose"], bars: "code", also: "expenditure expense spend payment transaction summary description" },
  { role: "description", score: 93, needs: ["narrative narration particulars"], bars: "code no", also: "transaction invoice line payment posting journal gl item expenditure expense supplier" },
  { role: "description", score: 92, needs: ["description details text memo", "transaction invoice line item payment posting journal order goods purchase work document voucher spend"], bars: "category code date no id type account", also: "or services service and" },
  { role: "description", score: 88, needs: ["description"], bars: "account nominal subjective objective cost centre department directorate service category merchant mcc gl code project fund contract type area supplier division body entity level proclass cipfa vat element group class capital revenue detailed", also: "summary full short long" },
  { role: "description", score: 84, needs: ["details text memo reason explanation goods comment comments summary notes remarks"], bars: "account nominal subjective cost supplier code expense detailed category service contact bank gl merchant", also: "payment expenditure" },
  { role: "description", score: 55, needs: ["description"], bars: "code merchant mcc supplier" },
  { role: "expenseType", score: 96, needs: ["expense expenditure spend", "type category class classification analysis head heading group"], bars: "code area merchant supplier service capital revenue centre no", also: "detailed description name" },
  { role: "expenseType", score: 88, needs: ["account nominal subjective gl element code expense expenditure category detailed", "description name details title label text narrative"], bars: "bank supplier merchant centre area department service creditor holder fund project transaction body capital no date", also: "cost account code expenditure analysis" },
  { role: "expenseType", score: 82, needs: ["category"], bars: "merchant mcc supplier service code id document no budget vat", also: "spend purchase procurement description name level cost payment" },
  { role: "expenseType", score: 74, needs: ["proclass cpv procurement purchase commodity unspsc thomson"], bars: "order card date no id amount", also: "classification description category code level name class type group" },
  { role: "expenseType", score: 66, needs: ["expense expenditure spend type cost"], bars: "code centre area merchant supplier transaction document date amount value payment journal no", also: "expense expenditure spend" },
  { role: "expenseType", score: 58, needs: ["activity"], bars: "code no" },
  { role: "subjective", score: 93, needs: ["subjective"], bars: "", also: "code analysis description no id account category level name" },
  { role: "subjective", score: 90, needs: ["nominal natural gl", "code account no"], bars: "description name date bank amount", also: "code account" },
  { role: "subjective", score: 88, needs: ["account object expense expenditure element gl details", "code no"], bars: "bank supplier creditor customer sort payee line description centre contract", also: "cost gl account expenditure" },
  { role: "subjective", score: 86, needs: ["nominal account element ledger"], bars: "bank supplier creditor holder date amount period year name payee customer manager description", also: "cost gl code analysis details" },
  { role: "subjective", score: 84, needs: ["detailed detail", "expense expenditure spend"], bars: "amount date", also: "code type cipfa" },
  { role: "subjective", score: 55, needs: ["code cipfa subcategory detailed account"], bars: "supplier merchant post cost department project fund area company date amount bank" },
  // Whose budget.
  { role: "department", score: 93, needs: ["department directorate"], bars: "date no merchant", also: "name service family area code description title group" },
  { role: "department", score: 82, needs: ["division portfolio command business"], bars: "date no amount service unit", also: "name area description" },
  { role: "department", score: 78, needs: ["business organisation management operating", "unit area group"], bars: "supplier date" },
  { role: "department", score: 60, needs: ["team unit group branch section division level office faculty directorate tier committee"], bars: "price date no amount cost supplier class merchant", also: "name description service" },
  { role: "costCentre", score: 96, needs: ["cost budget responsibility profit", "centre"], bars: "", also: "code service no name description cost" },
  { role: "costCentre", score: 80, needs: ["cost budget", "code"], bars: "description" },
  { role: "costCentre", score: 70, needs: ["budget cc centre"], bars: "holder amount manager date pcc cost payment" },
  { role: "objective", score: 93, needs: ["objective"], bars: "", also: "code analysis description no" },
  { role: "area", score: 96, needs: ["expense expenditure spend service", "area"], bars: "date", also: "name description code" },
  { role: "area", score: 88, needs: ["area service"], bars: `date no supplier provider amount goods level charge post department uri url`, also: "category label description division group name heading analysis plan expenditure title code cipfa sercop" },
  { role: "area", score: 64, needs: ["function section location site ward region district programme sercop station borough service"], bars: "date no amount supplier", also: "name description code" },
  { role: "area", score: 48, needs: ["centre", "name description"], also: "cost" },
  // Numbers.
  { role: "transactionNumber", score: 93, needs: ["transaction", NUMBER], bars: "type date description line amount supplier category", also: "internal unique system no" },
  { role: "transactionNumber", score: 91, needs: ["document voucher journal", NUMBER], bars: "type date description line amount supplier order", also: "gl payment internal" },
  { role: "transactionNumber", score: 86, needs: ["payment batch cheque internal gl system record unique creditor bacs posting entry our register serial sequence remittance ap clearing item", NUMBER], bars: "type date description line amount supplier account order project", also: "document" },
  { role: "transactionNumber", score: 78, needs: ["reference urn uid voucher batch"], bars: "date type supplier order contract invoice amount line their project vat account description", also: "no id our" },
  { role: "transactionNumber", score: 56, needs: ["reference"], bars: "date type contract order" },
  { role: "transactionNumber", score: 48, needs: ["no id transaction document row"], bars: "date type supplier order contract company charity vat line invoice amount project account postcode description category payee name card" },
  { role: "lineNumber", score: 93, needs: ["line row distribution dist item", NUMBER], bars: "order amount description value type date", also: "invoice transaction distribution line journal document" },
  { role: "lineNumber", score: 88, needs: ["line"], bars: "amount description value cost type date details narrative no total business", also: "invoice" },
  { role: "lineNumber", score: 45, needs: ["row sequence seq"], bars: "amount" },
  { role: "invoiceNumber", score: 94, needs: ["invoice bill", NUMBER], bars: "type date line amount description order", also: "supplier creditor no your their" },
  { role: "invoiceNumber", score: 80, needs: ["supplier their your external", "reference"], bars: "date" },
  { role: "invoiceNumber", score: 60, needs: ["invoice"], bars: "date amount value total net gross type line description status paid" },
  // The rest.
  { role: "merchantCategory", score: 99, needs: ["merchant", "category type code group class description"], also: "mcc name description" },
  { role: "merchantCategory", score: 97, needs: ["mcc"], also: "code description category group" },
  { role: "merchantCategory", score: 50, needs: ["proclass procurement"], also: "classification category code description" },
  { role: "revenueCapital", score: 98, needs: ["capital", "revenue"], also: "or indicator flag type expenditure spend and" },
  { role: "revenueCapital", score: 80, needs: ["capital revenue", "indicator flag type expenditure"], bars: "amount" },
  { role: "revenueCapital", score: 75, needs: ["r", "c"] },
  { role: "holder", score: 92, needs: ["corporation", "sole"] },
  { role: "holder", score: 90, needs: ["pcc opcc commissioner pfcc", "cc force chief constable constabulary police"], also: "or chief constable and" },
  { role: "holder", score: 66, needs: ["holder"], bars: "account", also: "budget" },
  { role: "fund", score: 90, needs: ["fund funding"], bars: "amount supplier date", also: "code source name description type stream no" },
  { role: "project", score: 90, needs: ["project scheme"], bars: "amount date manager supplier", also: "code name description no title" },
  { role: "project", score: 64, needs: ["job programme wbs"], bars: "amount date title", also: "code no name" },
  { role: "kind", score: 92, needs: ["transaction document journal posting record entry voucher payment source", "type kind source category class"], bars: "description no id date amount code merchant", also: "name" },
  { role: "kind", score: 90, needs: ["kind"] },
  { role: "kind", score: 58, needs: ["type source"], bars: "supplier expense expenditure spend merchant vat code contract funding fund amount account", also: "code" },
  { role: "contract", score: 90, needs: ["contract"], bars: "start end value amount", also: "no reference id title name register" },
  { role: "valueForMoney", score: 99, needs: ["value", "money"], also: "statement" },
  { role: "valueForMoney", score: 99, needs: ["vfm"], also: "statement comment" },
  { role: "body", score: 94, needs: ["body"], bars: NUMBER, also: "name" },
  { role: "body", score: 88, needs: ["entity authority council publisher pcc opcc force"], bars: `${NUMBER} vat uri amount date type department`, also: "name local police body" },
  { role: "body", score: 70, needs: ["organisation client"], bars: `${NUMBER} unit uri`, also: "name" },
  { role: "ignore", score: 90, needs: ["postcode post address uri url email telephone phone town county currency sme charity latitude longitude country"], bars: "name", also: "supplier code no" },
  { role: "ignore", score: 90, needs: [PAYEE, "no id code urn uid type status size class site postcode account number group country town sector"], bars: "merchant reference transaction invoice", also: "supplier name" },
  { role: "ignore", score: 88, needs: ["company organisation entity body charity purchase order", `${NUMBER} label registration uri status`], bars: "", also: "registration number order purchase council" },
  { role: "ignore", score: 88, needs: ["vat", `${NUMBER} registration reg code type rate`], also: "no" },
  { role: "ignore", score: 85, needs: ["order quantity qty rate status terms balance budget currency unit due"], bars: "organisation code centre business description holder operating management responsible", also: "no date purchase price amount" },
  { role: "ignore", score: 80, needs: ["date month", "due order contract start end delivery"], also: "invoice" },
];
