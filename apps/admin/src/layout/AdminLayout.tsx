import { Box } from "@mui/material";
import type { ReactNode } from "react";
import { Layout } from "react-admin";
import { useChosenBody } from "../body/chosen-body.ts";
import { Bar } from "./Bar.tsx";
import { RoomMenu } from "./RoomMenu.tsx";

export function AdminLayout({ children }: { children: ReactNode }) {
  const [body] = useChosenBody();
  return (
    <Layout appBar={Bar} menu={RoomMenu} sx={{ minWidth: 0, "& .RaLayout-content": { minWidth: 0 } }}>
      {/* Another body is another record: every list starts afresh. */}
      <Box key={body} sx={{ px: { xs: 0.5, sm: 2 }, pt: 2, pb: 6, maxWidth: 1280, width: "100%" }}>
        {children}
      </Box>
    </Layout>
  );
}
