import type { ProbeContext } from "../kind.ts";
import type { ClusterAccess } from "./access.ts";
import { loadCredentials, type Credentials } from "./credentials.ts";
import { locateAccess } from "./locate-access.ts";

/** One cluster as this step reaches it, for all checks that ask it: a plugin need not run for each of them. */
export class ClusterSession {
  readonly access: ClusterAccess;
  /** What must never be shown, of every cluster of this step: a program may print the token of another one. */
  readonly secrets: readonly string[];
  readonly #load: () => Promise<Credentials>;
  #credentials: Promise<Credentials>;

  private constructor(access: ClusterAccess, { host }: ProbeContext, secrets: string[]) {
    this.access = access;
    this.secrets = secrets;
    this.#load = () =>
      loadCredentials(access, {
        files: host.files,
        processes: host.processes,
        environment: host.context.environment,
        workspace: host.context.workspace,
        onSecret: (secret) => {
          secrets.push(secret);
          host.log.secret(secret);
        },
      });
    this.#credentials = this.#load();
  }

  /**
   * Finds the cluster of a context (empty for the current one) and the credentials for it.
   * @param secrets of the step, to which those of the cluster are added
   * @throws input-invalid
   */
  static async open(context: string, probes: ProbeContext, secrets: string[]): Promise<ClusterSession> {
    const { workspace, environment } = probes.host.context;
    const { kubeconfig } = probes.credentials;
    const access = await locateAccess({ kubeconfig, context, workspace, environment }, probes.host.files);
    const session = new ClusterSession(access, probes, secrets);
    await session.#credentials;
    return session;
  }

  /** @param isRefused whether the server refused the ones given before */
  credentials(isRefused: boolean): Promise<Credentials> {
    if (isRefused) this.#credentials = this.#load();
    return this.#credentials;
  }
}

/** The clusters of one step. */
interface Sessions {
  readonly byContext: Map<string, Promise<ClusterSession>>;
  readonly secrets: string[];
}

const SESSIONS = new WeakMap<ProbeContext, Sessions>();

/** The session of a context, opened once a step. @throws input-invalid */
export function sessionOf(context: string, probes: ProbeContext): Promise<ClusterSession> {
  const sessions = SESSIONS.get(probes) ?? { byContext: new Map<string, Promise<ClusterSession>>(), secrets: [] };
  SESSIONS.set(probes, sessions);
  const { byContext, secrets } = sessions;
  const session = byContext.get(context) ?? ClusterSession.open(context, probes, secrets);
  byContext.set(context, session);
  return session;
}
