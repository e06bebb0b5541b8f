import { Chip } from "@mui/material";
import { inWords } from "./words.ts";

const HUES: Record<string, string> = { RED: "#c4402c", AMBER: "#d98e04", GREEN: "#3c8d40", BLUE: "#2f6fb0" };

/**
 * A RAG rating: the scheme's own word, with the colour beside it and named, never the colour alone. What is not rated
 * has the word and no colour.
 */
export function RagChip({ colour, label }: { colour: string | null; label: string }) {
  if (colour === null) return <Chip size="small" variant="outlined" label={label} />;
  const name = inWords(colour);
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={
        <span style={{ width: 10, height: 10, borderRadius: 5, marginLeft: 8, background: HUES[colour] }} />
      }
      label={label.toLowerCase() === name.toLowerCase() ? name : `${label} (${name.toLowerCase()})`}
    />
  );
}
