import { Button, Card, CardContent, Typography } from "@mui/material";
import { Link, useGetList } from "react-admin";

/** What to do first on a record that holds no plan yet. */
export function FirstSteps() {
  const { total } = useGetList("plans", { pagination: { page: 1, perPage: 1 } });
  if (total !== 0) return null;
  return (
    <Card>
      <CardContent>
        <Typography variant="h6" component="h2">
          Start with the plan
        </Typography>
        <Typography component="div" sx={{ maxWidth: "70ch" }}>
          <ol>
            <li>Add the Police and Crime Plan with its period.</li>
            <li>Add its priorities, and under them the commitments: each pledge with a code and an owner.</li>
            <li>Add the projects that deliver them, and the decisions that pay for them.</li>
            <li>Clear the drafts and publish the first version.</li>
          </ol>
        </Typography>
        <Button
          component={Link}
          to="/plans/create"
          variant="contained"
          sx={{ "&&": { color: "primary.contrastText" } }}
        >
          Add a plan
        </Button>
      </CardContent>
    </Card>
  );
}
