import { Box } from "@mui/material";
import { useWatch } from "react-hook-form";
import { RowInput } from "../../field/RowInput.tsx";
import { InputGroup } from "../../frame/InputGroup.tsx";
import { UpdateFigures } from "./UpdateFigures.tsx";

export function FinancialUpdateInputs() {
  const financialYear = useWatch({ name: "financialYear" });
  const toPeriod = useWatch({ name: "toPeriod" });
  return (
    <>
      <InputGroup title="The update">
        <RowInput source="financialYear" />
        <RowInput source="toPeriod" />
        <RowInput source="state" />
        <RowInput source="preparedBy" />
      </InputGroup>
      <Box sx={{ width: "100%", minWidth: 0, mb: 3 }}>
        <UpdateFigures financialYear={financialYear} toPeriod={toPeriod} />
      </Box>
      <InputGroup title="What you say of them">
        <RowInput source="commentary" />
        <RowInput source="headings" />
      </InputGroup>
    </>
  );
}
