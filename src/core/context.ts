import type { Id } from "./ids.ts";
import type { PdfReader, PdfText } from "./pdf.ts";
import type {
  AccountsPort,
  CountersPort,
  FilesPort,
  PasswordsPort,
  Profile,
  SessionIndexPort,
  SessionsPort,
  TokensPort,
  UsersPort,
} from "./ports.ts";
import type { Caller, Idempotency } from "./session/commands.ts";
import type { ResumeProfile } from "./session/model.ts";

/** Everything verbs reach outside the core, bound once per isolate. */
export interface WorkerPorts {
  sessions: SessionsPort;
  accounts: AccountsPort;
  counters: CountersPort;
  users: UsersPort;
  index: SessionIndexPort;
  files: FilesPort;
  tokens: TokensPort;
  passwords: PasswordsPort;
  pdf: PdfReader;
  readResume: (text: PdfText) => { profile: ResumeProfile; text: string };
  now: () => number;
  newId: () => Id;
}

/** The world of one request. */
export interface Context {
  ports: WorkerPorts;
  /** Names this request; with it a call to an object is recognised when it is made again. */
  requestId: string;
}

/** The world of a request whose caller was let in. */
export interface CallerContext extends Context {
  caller: Caller;
  profile: Profile;
  /** The client's `Idempotency-Key` in its scope, when it sent one. */
  idempotency: Idempotency | null;
}
