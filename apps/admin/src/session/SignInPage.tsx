import { Alert, Box, Button, Card, CardContent, Stack, TextField, Typography } from "@mui/material";
import { type FormEvent, useState } from "react";
import { useLogin } from "react-admin";
import { Mark } from "../layout/Mark.tsx";

/** Says what this is, and lets an officer in. */
export function SignInPage() {
  const login = useLogin();
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [email, password] = [String(typed.get("email")).trim(), String(typed.get("password"))];
    if (!email || !password) return setFault("Give both your email address and your password.");
    setBusy(true);
    setFault(undefined);
    await login({ email, password }).catch((error: Error) => setFault(error.message));
    setBusy(false);
  };

  return (
    <Box
      component="main"
      sx={{ minHeight: "100vh", display: "grid", placeItems: "center", p: 2, bgcolor: "background.default" }}
    >
      <title>Sign in – Frankpledge</title>
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: { md: "1fr 380px" },
          gap: { xs: 3, md: 8 },
          maxWidth: 940,
          alignItems: "center",
        }}
      >
        <Box>
          <Stack direction="row" sx={{ alignItems: "center", gap: 1.5, mb: 2, color: "primary.main" }}>
            <Mark sx={{ fontSize: 40 }} />
            <Typography variant="h4" component="h1" color="textPrimary">
              Frankpledge
            </Typography>
          </Stack>
          <Typography variant="h6" component="p" sx={{ mb: 2, fontWeight: 400 }}>
            Every pledge, every project, every pound of a Police and Crime Plan on one open record.
          </Typography>
          <Typography color="textSecondary" sx={{ maxWidth: "46ch" }}>
            Officers keep the record here: what was promised, what is being done, what was decided and paid
            for. The public sees a published version, and nothing in between.
          </Typography>
        </Box>
        <Card>
          <CardContent component="form" noValidate onSubmit={signIn} sx={{ p: 3 }}>
            <Typography variant="h6" component="h2">
              Sign in
            </Typography>
            <TextField
              name="email"
              type="email"
              label="Email address"
              autoComplete="username"
              autoFocus
              required
            />
            <TextField
              name="password"
              type="password"
              label="Password"
              autoComplete="current-password"
              required
            />
            <Box aria-live="polite">{fault && <Alert severity="error">{fault}</Alert>}</Box>
            <Button type="submit" variant="contained" fullWidth disabled={isBusy} sx={{ mt: 2 }}>
              Sign in
            </Button>
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}
