/** Whether the words in place of a supplier's name say that the name is withheld. */
export const isRedacted = (supplier: string): boolean => REDACTED.test(supplier);

const WITHHELD =
  "withheld|suppressed|anonymised|anonymous|confidential|restricted|sensitive|exempt|undisclosed";
const DETAILS = "data|information|details?|payments?|payee|supplier|name|reasons?|recipient|individual";

const REDACTED = new RegExp(
  [
    "redact",
    "^\\W*(?:third|3rd)[ -]part(?:y|ies)\\W*$",
    `\\b(?:${DETAILS}|identity)\\)? (?:is |are |been |has been )?(?:${WITHHELD}|removed|protected|not disclosed)`,
    `^\\W*(?:${WITHHELD})(?: (?:${DETAILS}))?\\W*$`,
    "^\\W*not (?:disclosed|published|for publication)\\b",
    `^\\W*(?:personal|sensitive|confidential|protected|commercially sensitive)(?: personal)? (?:${DETAILS})\\b`,
    "^\\W*(?:private |named? |various )?individuals?\\W*$",
    "\\b(?:foia?|freedom of information)\\b.{0,30}(?:\\bs(?:ection|\\.)? ?\\d\\d|\\bexempt)",
    "^\\W*s(?:ection|\\.)? ?\\d\\d(?:\\(\\d\\))?(?: exempt\\w*| foia?\\b.*| of .*| personal.*)?\\W*$",
    "\\b(?:due to|under|owing to|because of) (?:the )?(?:gdpr|data protection)\\b",
    "^[x*#█■](?: ?[x*#█■]){2,}$",
  ].join("|"),
  "i",
);
