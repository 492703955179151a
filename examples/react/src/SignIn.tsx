/** Takes a token in place of a sign-in, which your shop has already. */

export function SignIn({ onToken }: { onToken: (token: string) => void }) {
  return (
    <form action={(form) => onToken(String(form.get("token")).trim())}>
      <h1>Sign in</h1>
      <label>
        Token of a shopper, as <code>make run</code> prints it
        <input name="token" required autoComplete="off" />
      </label>
      <button type="submit">Sign in</button>
    </form>
  );
}
