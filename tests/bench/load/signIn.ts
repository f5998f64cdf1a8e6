import { createAsker } from '../../testkit/graph.ts';

/** The access token of a person of the demo, or another; it lives for ten minutes. */
export async function signIn(
  url: string,
  email: string,
  password = 'kontor-demo',
): Promise<string> {
  const { signIn } = await createAsker(url).ask(SIGN_IN, { input: { email, password } });
  if (!signIn.accessToken) throw new Error(`${email} can't sign in: ${JSON.stringify(signIn)}`);
  return signIn.accessToken;
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { ... on SignedIn { accessToken } ... on Problem { code message } }
}`;
