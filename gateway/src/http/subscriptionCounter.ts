import { refusal } from '../errors.ts';
import type { SocketLimits } from '../limits/limits.ts';

/** Counts running subscriptions, so that neither one socket nor one identity holds too many. */
export class SubscriptionCounter {
  readonly #limits: SocketLimits;
  readonly #bySocket = new Map<object, Map<string, string>>();
  readonly #byIdentity = new Map<string, number>();

  constructor(limits: SocketLimits) {
    this.#limits = limits;
  }

  get size(): number {
    let size = 0;
    for (const count of this.#byIdentity.values()) size += count;
    return size;
  }

  /** Throws RATE_LIMITED where the socket or the identity has as many as it may. */
  add(socket: object, id: string, identity: string): void {
    const ofSocket = this.#bySocket.get(socket) ?? new Map<string, string>();
    const ofIdentity = this.#byIdentity.get(identity) ?? 0;
    const { subscriptionsPerSocket, subscriptionsPerIdentity } = this.#limits;
    if (ofSocket.size >= subscriptionsPerSocket || ofIdentity >= subscriptionsPerIdentity) {
      throw refusal('RATE_LIMITED', 'Too many subscriptions at once; end some first.');
    }
    ofSocket.set(id, identity);
    this.#bySocket.set(socket, ofSocket);
    this.#byIdentity.set(identity, ofIdentity + 1);
  }

  remove(socket: object, id: string): void {
    const ofSocket = this.#bySocket.get(socket);
    const identity = ofSocket?.get(id);
    if (!ofSocket || identity === undefined) return;
    ofSocket.delete(id);
    if (ofSocket.size === 0) this.#bySocket.delete(socket);
    const left = (this.#byIdentity.get(identity) ?? 1) - 1;
    if (left > 0) this.#byIdentity.set(identity, left);
    else this.#byIdentity.delete(identity);
  }

  removeAll(socket: object): void {
    for (const id of [...(this.#bySocket.get(socket)?.keys() ?? [])]) this.remove(socket, id);
  }
}
