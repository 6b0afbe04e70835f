import { type HttpReply, type HttpRequest, serveHttp } from "./http-server.ts";
import { type CloudGroup, GroupStore } from "./groups.ts";
import { type CloudObject, ObjectStore } from "./objects.ts";

/** The content that makes an object fail its health check. */
const BROKEN = "broken";

export interface Cloud {
  /** The folder with one JSON file per object. */
  readonly root: string;
  /** Without a slash at the end; an object is served at `<url>/<name>`. */
  readonly url: string;
  /** Every object, sorted by name. */
  objects(): readonly CloudObject[];
  /** Somebody changes an object by hand. Throws where there is none of that name. */
  edit(name: string, change: Partial<Omit<CloudObject, "name">>): void;
  /** Somebody removes an object by hand. */
  remove(name: string): void;
  /** Somebody makes an object by hand. Throws where there is one of that name. */
  create(name: string, object?: Partial<Omit<CloudObject, "name">>): void;
  /** Somebody changes a group by hand. Throws where there is none of that name. */
  editGroup(name: string, change: Partial<Omit<CloudGroup, "name">>): void;
  close(): Promise<void>;
}

/** Starts the public front of the fake cloud over the folder its provider writes to: `GET /<name>/healthz`. */
export async function startCloud(options: { readonly root: string }): Promise<Cloud> {
  const store = new ObjectStore(options.root);
  const server = await serveHttp((request) => answer(request, store));
  return {
    root: options.root,
    url: server.url,
    objects: () => store.list(),
    edit(name, change) {
      const object = store.read(name);
      if (object === undefined) throw new Error(`no object "${name}" to edit`);
      store.write({ ...object, ...change });
    },
    remove: (name) => {
      store.remove(name);
    },
    create(name, object = {}) {
      if (store.read(name) !== undefined) throw new Error(`there is an object "${name}"`);
      store.write({ ...newObject(name, server.url), ...object });
    },
    editGroup(name, change) {
      const groups = new GroupStore(options.root);
      const group = groups.read(name);
      if (group === undefined) throw new Error(`no group "${name}" to edit`);
      groups.write({ ...group, ...change });
    },
    close: () => server.close(),
  };
}

function newObject(name: string, url: string): CloudObject {
  return {
    id: `obj-${name}`,
    name,
    content: null,
    secret: null,
    tags: null,
    grant: [],
    note: null,
    rev: 1,
    url: `${url}/${encodeURIComponent(name)}`,
  };
}

function answer(request: HttpRequest, store: ObjectStore): HttpReply {
  const [, name, page, ...rest] = request.url.pathname.split("/");
  if (request.method !== "GET" || name === undefined || page !== "healthz" || rest.length > 0) return { status: 404 };
  const object = store.read(decodeURIComponent(name));
  return object === undefined ? { status: 404 } : health(object);
}

function health(object: CloudObject): HttpReply {
  const isBroken = object.content === BROKEN;
  const body = { status: isBroken ? "broken" : "ok", name: object.name, version: object.content };
  return { status: isBroken ? 503 : 200, body: JSON.stringify(body) };
}
