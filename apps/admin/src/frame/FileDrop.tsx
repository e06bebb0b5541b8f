import FileIcon from "@mui/icons-material/UploadFile";
import { Alert, Box, Button, LinearProgress, Typography } from "@mui/material";
import { type DragEvent, useRef, useState } from "react";

interface FileDropProps {
  /** What may be dropped, in words. */
  words: string;
  /** The endings that the browser offers. */
  accept: string;
  /** Sends the file, telling how far it is; what it throws is told, and another file can be chosen. */
  onFile: (file: File, onProgress: (part: number) => void) => Promise<void>;
}

/** Where a file is dropped or chosen, and sent. */
export function FileDrop({ words, accept, onFile }: FileDropProps) {
  const [sent, setSent] = useState<number>();
  const [fault, setFault] = useState<string>();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const isSending = sent !== undefined;

  const take = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (!file || isSending) return;
    if (files.length > 1)
      return setFault("One file at a time, please: each is looked through before it is taken in.");
    setFault(undefined);
    setSent(0);
    try {
      await onFile(file, setSent);
    } catch (error) {
      setFault((error as Error).message);
      setSent(undefined);
    }
  };
  const over = (event: DragEvent, isOverNow: boolean) => {
    event.preventDefault();
    setOver(isOverNow);
  };

  return (
    <>
      <Box
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          void take(event.dataTransfer.files);
        }}
        sx={{
          mt: 1,
          p: 3,
          textAlign: "center",
          border: 2,
          borderStyle: "dashed",
          borderColor: isOver ? "primary.main" : "divider",
          borderRadius: 1,
        }}
      >
        <Typography sx={{ mb: 1 }}>Drop {words} here, or</Typography>
        <Button
          variant="contained"
          startIcon={<FileIcon />}
          disabled={isSending}
          onClick={() => input.current?.click()}
        >
          Choose a file
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File"
          accept={accept}
          onChange={({ target }) => void take(target.files).then(() => (target.value = ""))}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          Nothing is taken in before you have seen how it was read.
        </Typography>
      </Box>
      <div role="status">
        {isSending && (
          <Box sx={{ mt: 2 }}>
            <Typography>
              {sent < 1 ? `Sending: ${Math.round(sent * 100)} %` : "Sent. The server looks at it…"}
            </Typography>
            <LinearProgress variant="determinate" value={sent * 100} aria-label="Sending the file" />
          </Box>
        )}
      </div>
      {fault && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {fault}
        </Alert>
      )}
    </>
  );
}
