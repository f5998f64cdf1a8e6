import { errors, jwtVerify, SignJWT } from 'jose';

/** What an access token says: who signed in, through which session, opened by what, until when. */
export interface AccessToken {
  userId: string;
  sessionId: string;
  /** Where the session stood when the token was made; rights are asked anew, by the session. */
  organizationId: string;
  membershipId: string;
  /** The contract that was worked under then. */
  contractId?: string;
  /** `web` for a session that the web client opened, `program` for any other sender's. */
  client: 'web' | 'program';
  expiresAt: Date;
}

export interface AccessTokens {
  sign(token: AccessToken): Promise<string>;
  /** Undefined for one that is malformed, forged or expired. */
  verify(token: string, now: Date): Promise<AccessToken | undefined>;
}

/** JWTs (HS256) that accounts signs and the gateway verifies; `keyFor` derives a key for a purpose. */
export function createAccessTokens(keyFor: (purpose: string) => Uint8Array): AccessTokens {
  const key = keyFor('access token');
  return {
    sign: ({ userId, sessionId, organizationId, membershipId, contractId, client, expiresAt }) =>
      new SignJWT({
        sid: sessionId,
        org: organizationId,
        mem: membershipId,
        ...(contractId && { con: contractId }),
        client,
      })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(userId)
        .setExpirationTime(expiresAt)
        .sign(key),
    async verify(token, now) {
      try {
        const options = { algorithms: ['HS256'], currentDate: now, requiredClaims: ['exp'] };
        const { payload } = await jwtVerify<AccessClaims>(token, key, options);
        return tokenOf(payload);
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}

/** Only accounts holds the key, so a token that verifies has them all. */
interface AccessClaims {
  sub: string;
  sid: string;
  org: string;
  mem: string;
  con?: string;
  client: 'web' | 'program';
  exp: number;
}

function tokenOf({ sub, sid, org, mem, con, client, exp }: AccessClaims): AccessToken {
  return {
    userId: sub,
    sessionId: sid,
    organizationId: org,
    membershipId: mem,
    ...(con && { contractId: con }),
    client,
    expiresAt: new Date(exp * 1000),
  };
}
