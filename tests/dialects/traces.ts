import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { accountObject, sessionObject } from "../support/objects.ts";

type Row = Record<string, unknown>;

/** What one store still holds, by table. */
type Found = Record<string, Row[]>;

const TABLES =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf*' AND name NOT GLOB 'sqlite*'";

/** Rows in which one of the words occurs anywhere; tables without such a row are left out. */
function rowsWith(words: readonly string[], tables: readonly (readonly [string, Row[]])[]): Found {
  const found = tables.map(([name, rows]) => {
    const texts = rows.filter((row) => words.some((word) => JSON.stringify(row).includes(word)));
    return [name, texts] as const;
  });
  return Object.fromEntries(found.filter(([, rows]) => rows.length));
}

async function databaseRows(): Promise<(readonly [string, Row[]])[]> {
  const { results: tables } = await env.DB.prepare(TABLES).all<{ name: string }>();
  return Promise.all(
    tables.map(async ({ name }) => {
      const { results } = await env.DB.prepare(`SELECT * FROM "${name}"`).all();
      return [name, results] as const;
    }),
  );
}

const objectRows = ({ sql }: DurableObjectStorage): (readonly [string, Row[]])[] =>
  sql
    .exec<{ name: string }>(TABLES)
    .toArray()
    .map(({ name }) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()] as const);

async function fileKeys(): Promise<string[]> {
  const keys: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await env.FILES.list({ cursor });
    keys.push(...page.objects.map(({ key }) => key));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
  return keys;
}

/** Everything of a session, in every store there is, in whose rows or names one of the words occurs. */
export async function tracesOf(session: { hex: string; ownerId: string }, words: readonly string[]) {
  const account = await runInDurableObject(accountObject(session.ownerId), (_, { storage }) => ({
    rows: rowsWith(words, objectRows(storage)),
    directory: storage.sql.exec("SELECT * FROM directory").toArray().length,
  }));
  const object = await runInDurableObject(sessionObject(session.hex), async (_, { storage }) => ({
    tables: objectRows(storage).map(([name]) => name),
    values: (await storage.list()).size,
    alarm: await storage.getAlarm(),
  }));
  return {
    database: rowsWith(words, await databaseRows()),
    files: (await fileKeys()).filter((key) => words.some((word) => key.includes(word))),
    account: account.rows,
    directory: account.directory,
    object,
  };
}
