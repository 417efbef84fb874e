/**
 * How much of what was sent on a WebSocket its peer has not proved to have read. The runtime tells nothing of its own
 * send buffer, but a pong answers the ping that was sent before it, and with that everything sent before the ping.
 */
export class Unread {
  #sent = 0;
  #sentAtPing = 0;
  #read = 0;

  get bytes(): number {
    return this.#sent - this.#read;
  }

  sent(bytes: number): void {
    this.#sent += bytes;
  }

  pinged(): void {
    this.#sentAtPing = this.#sent;
  }

  ponged(): void {
    this.#read = this.#sentAtPing;
  }
}
