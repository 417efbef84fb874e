import type { Id } from "../ids.ts";
import { parseId } from "../ids.ts";

const SECRET_BYTES = 12;

/** How long a ticket can be used, in seconds. */
export const TICKET_SECONDS = 300;

/** A socket opened by a ticket lives as long as one opened by an access token, in ms. */
export const TICKET_SOCKET_MS = 3_600_000;

/**
 * A ticket in 48 hex digits: the account that issued it, so that it can be asked, and 96 random bits that only that
 * account knows.
 */
export function makeTicket(userId: Id): string {
  let ticket = userId;
  for (const byte of crypto.getRandomValues(new Uint8Array(SECRET_BYTES))) {
    ticket += byte.toString(16).padStart(2, "0");
  }
  return ticket;
}

/** The account that a ticket says it is from; null when it is no ticket. */
export const ticketIssuer = (ticket: string): Id | null =>
  /^[0-9a-f]{48}$/.test(ticket) ? parseId(ticket.slice(0, 24)) : null;
