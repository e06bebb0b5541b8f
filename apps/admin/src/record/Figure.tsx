import { Card, CardActionArea, CardContent, Skeleton, Typography } from "@mui/material";
import { Link } from "react-admin";

interface FigureProps {
  /** Missing while it is being read. */
  value: string | undefined;
  label: string;
  note: string | undefined;
  /** The screen that tells more. */
  to: string | undefined;
}

/** One figure of the first screen, leading to what stands behind it. */
export function Figure({ value, label, note, to }: FigureProps) {
  const content = (
    <CardContent sx={{ height: "100%" }}>
      <Typography variant="h5" component="p">
        {value ?? <Skeleton width={80} />}
      </Typography>
      <Typography>{label}</Typography>
      {note && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
    </CardContent>
  );
  return (
    <Card>
      {to ? (
        <CardActionArea component={Link} to={to} sx={{ height: "100%", "&&": { color: "text.primary" } }}>
          {content}
        </CardActionArea>
      ) : (
        content
      )}
    </Card>
  );
}
