import type { Forge } from "./forge.ts";
import { parameter, type ForgeRequest, type Reply } from "./message.ts";
import { userJson } from "./representation.ts";

/** GET …/collaborators/{username}/permission. */
export function getPermission(request: ForgeRequest, forge: Forge): Reply {
  const login = parameter(request, "username");
  const permission = forge.people.get(login) ?? "none";
  return {
    status: 200,
    json: { permission, role_name: permission, user: { ...userJson(login), role_name: permission } },
  };
}
