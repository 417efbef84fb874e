import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a model's server does with one request. */
export type Script =
  /** Says a text and counts its tokens. */
  | { does: "say"; text: string; usage?: { prompt_tokens: number; completion_tokens: number } | null }
  /** Stops in the middle of its text because it ran into the limit. */
  | { does: "run out"; text: string }
  /** Answers with an HTTP status. */
  | { does: "refuse"; status: number; headers?: Record<string, string> }
  /** Takes the request and sends nothing, ever. */
  | { does: "keep silent" }
  /** Sends its status line and never the end of its headers. */
  | { does: "stall in headers" }
  /** Begins its text, and then sends a comment or a space now and again for ever. */
  | { does: "drip"; text: string }
  /** Begins its text and breaks the connection. */
  | { does: "reset"; text: string }
  /** Breaks the connection before it says anything. */
  | { does: "hang up" }
  /** Says something that is no reply of this protocol. */
  | { does: "babble"; body: string; type: string };

/** A request as the server saw it. */
export interface ModelRequest {
  path: string;
  authorization: string | undefined;
  body: {
    model: string;
    messages: { role: string; content: string }[];
    stream?: boolean;
    max_tokens?: number;
    response_format?: { type: string; json_schema?: { schema: { properties: Record<string, unknown> } } };
  };
  /** Texts of the messages with these roles. */
  said: (role: string) => string;
}

export interface ModelServer {
  baseURL: string;
  requests: ModelRequest[];
  /** Decides from now on what the server does with each request. */
  follow: (script: (request: ModelRequest) => Script) => void;
  close: () => Promise<void>;
}

/** Milliseconds between the drops of a dripping server. */
const DROP_MS = 5;
const USAGE = { prompt_tokens: 120, completion_tokens: 40 };

/** Short pieces of a short text, at most a few hundred of a long one. */
function piecesOf(text: string): string[] {
  const length = Math.max(24, Math.ceil(text.length / 400));
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  );
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;

function chunk(delta: object, finish: string | null = null) {
  return {
    id: "c1",
    object: "chat.completion.chunk",
    created: 1,
    model: "scripted",
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
}

function completion(text: string, finish: string, usage: object | null) {
  return {
    id: "c1",
    object: "chat.completion",
    created: 1,
    model: "scripted",
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: finish }],
    ...(usage ? { usage } : {}),
  };
}

function begin(response: ServerResponse, streaming: boolean): void {
  response.writeHead(200, { "content-type": streaming ? "text/event-stream" : "application/json" });
}

function say(
  response: ServerResponse,
  streaming: boolean,
  text: string,
  finish: string,
  usage: object | null,
) {
  begin(response, streaming);
  if (!streaming) return response.end(JSON.stringify(completion(text, finish, usage)));
  for (const piece of piecesOf(text)) response.write(event(chunk({ content: piece })));
  response.write(event(chunk({}, finish)));
  if (usage) response.write(event({ ...chunk({}), choices: [], usage }));
  response.end("data: [DONE]\n\n");
}

/** Sends the beginning of a text: what a server has said when something happens to it. */
function sayHalf(response: ServerResponse, streaming: boolean, text: string): void {
  const half = text.slice(0, Math.ceil(text.length / 2));
  begin(response, streaming);
  if (streaming) for (const piece of piecesOf(half)) response.write(event(chunk({ content: piece })));
  else response.write(JSON.stringify(completion(half, "stop", null)).slice(0, -20));
}

function perform(script: Script, request: ModelRequest, response: ServerResponse): void {
  const streaming = request.body.stream === true;
  switch (script.does) {
    case "say":
      say(response, streaming, script.text, "stop", script.usage === undefined ? USAGE : script.usage);
      return;
    case "run out":
      say(response, streaming, script.text.slice(0, script.text.length / 2), "length", USAGE);
      return;
    case "refuse":
      response.writeHead(script.status, { "content-type": "application/json", ...script.headers });
      response.end(JSON.stringify({ error: { message: `scripted ${script.status}` } }));
      return;
    case "keep silent":
      return;
    case "stall in headers":
      response.socket?.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Slow: ");
      return;
    case "drip": {
      sayHalf(response, streaming, script.text);
      const timer = setInterval(() => response.write(streaming ? ": still here\n\n" : " "), DROP_MS);
      response.on("close", () => clearInterval(timer));
      return;
    }
    case "reset":
      sayHalf(response, streaming, script.text);
      // The pieces are to arrive before the end does.
      setImmediate(() => response.socket?.resetAndDestroy());
      return;
    case "hang up":
      response.socket?.resetAndDestroy();
      return;
    case "babble":
      response.writeHead(200, { "content-type": script.type });
      response.end(script.body);
  }
}

async function read(request: IncomingMessage): Promise<ModelRequest> {
  let text = "";
  for await (const piece of request.setEncoding("utf8")) text += piece;
  const body = JSON.parse(text) as ModelRequest["body"];
  return {
    path: request.url ?? "",
    authorization: request.headers.authorization,
    body,
    said: (role) =>
      body.messages
        .filter((message) => message.role === role)
        .map(({ content }) => content)
        .join("\n"),
  };
}

/** A server on the loopback that speaks the chat-completions protocol, in one piece or streaming, as it is scripted. */
export async function startModelServer(): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let script: (request: ModelRequest) => Script = () => ({ does: "refuse", status: 503 });
  const server = createServer((incoming, response) => {
    response.on("error", () => {});
    void read(incoming).then((request) => {
      requests.push(request);
      perform(script(request), request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    requests,
    follow: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
