import type { Viewer } from '@kontor/kit/viewer.ts';
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { refusal } from '../errors.ts';
import type { Identities } from '../identity/identities.ts';
import { haveSameRights, type Identity } from '../identity/identity.ts';
import { type Guest, isUnauthenticated } from '../reception.ts';

/** "Try again later", as RFC 6455's registry has it; clients connect again. */
export const TRY_AGAIN_LATER = 1013;

/**
 * Who stands behind a socket, from `connection_init` on. Closes it with 4401 when the session or key
 * has ended, which clients take as final, and with 4403 when its token has expired or its rights
 * are others now, on which they connect again with a fresh token.
 */
export class SocketSession {
  readonly address: string;
  readonly #socket: WebSocket;
  readonly #authorization: string;
  readonly #identities: Identities;
  readonly #first: Identity;
  readonly #expiry: NodeJS.Timeout | undefined;

  constructor(socket: WebSocket, authorization: string, guest: Guest, identities: Identities) {
    this.#socket = socket;
    this.#authorization = authorization;
    this.#identities = identities;
    this.#first = guest.identity;
    this.address = guest.address;
    this.#expiry = timerAt(guest.identity.expiresAt, () =>
      socket.close(CloseCode.Forbidden, 'Access token expired'),
    );
  }

  get viewer(): Viewer {
    return this.#first.viewer;
  }

  /** Who asks, with the rights of this moment; throws, and closes the socket, when they are not what they were. */
  async present(): Promise<Guest> {
    let identity: Identity;
    try {
      identity = await this.#identities.identify(this.#authorization);
    } catch (error) {
      if (isUnauthenticated(error)) this.#closeAfterErrors('Session ended');
      else this.#socket.close(TRY_AGAIN_LATER, 'Rights can not be checked now');
      throw error;
    }
    if (haveSameRights(this.#first, identity)) return { identity, address: this.address };
    this.#socket.close(CloseCode.Forbidden, 'Rights changed');
    throw refusal('FORBIDDEN', 'The rights of this session have changed; connect again.');
  }

  end(): void {
    clearTimeout(this.#expiry);
  }

  /** Lets each running subscription be told why it ends. */
  #closeAfterErrors(reason: string): void {
    setTimeout(() => this.#socket.close(CloseCode.Unauthorized, reason), 50);
  }
}

/** The token or key of `connection_init`: `{ accessToken }` or `{ authorization: "Bearer …" }`. */
export function authorizationOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const { accessToken, authorization, Authorization } = params ?? {};
  if (typeof accessToken === 'string' && accessToken) return `Bearer ${accessToken}`;
  const header = authorization ?? Authorization;
  if (typeof header === 'string' && header) return header;
  throw refusal('UNAUTHENTICATED', 'Send an accessToken with connection_init.');
}

export function closeCodeFor(error: unknown): number {
  return isUnauthenticated(error) ? CloseCode.Unauthorized : TRY_AGAIN_LATER;
}

/** Timers hold 31 bits of milliseconds; a key that lives longer outlives its sockets. */
function timerAt(moment: Date | undefined, act: () => void): NodeJS.Timeout | undefined {
  if (!moment) return undefined;
  const left = Math.max(0, moment.getTime() - Date.now());
  return left < 2 ** 31 ? setTimeout(act, left) : undefined;
}
