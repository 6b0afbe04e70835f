import { fileNameOf } from "./artifact-store.ts";
import type { Forge } from "./forge.ts";
import { parameter, type ForgeRequest, type Reply } from "./message.ts";
import type { StoragePermission } from "./tokens.ts";

/** Where a blob lives; the first two segments are an account and a container to Azure's client. */
export const BLOB_PATH = "/storage/artifacts/{blob}";

/** The address of an artifact's bytes, signed for one kind of use. */
export function storageUrl(forge: Forge, permission: StoragePermission, id: number): string {
  const url = new URL(BLOB_PATH.replace("{blob}", String(id)), forge.origin);
  url.searchParams.set("sig", forge.signer.sign(permission, String(id)));
  return url.href;
}

/** GET: the bytes, named and typed as they were uploaded. */
export function getBlob(request: ForgeRequest, forge: Forge): Reply {
  const artifact = forge.artifacts.get(Number(parameter(request, "blob")));
  if (artifact === undefined) return storageError(404, "BlobNotFound");
  const fileName = fileNameOf(artifact);
  const ascii = fileName.replaceAll(/[^\x20-\x7e]|"/g, "_");
  return {
    status: 200,
    headers: {
      "content-type": artifact.mimeType,
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
    bytes: artifact.content,
  };
}

/** PUT with `comp=block` (one piece) or `comp=blocklist` (their order), the only two ways the artifact client writes. */
export function putBlob(request: ForgeRequest, forge: Forge): Reply {
  const id = Number(parameter(request, "blob"));
  const operation = request.query.get("comp") ?? "";
  switch (operation) {
    case "block": {
      const staged = forge.artifacts.stageBlock(id, request.query.get("blockid") ?? "", request.body);
      return staged ? created() : storageError(404, "BlobNotFound");
    }
    case "blocklist": {
      const blocks = [...request.body.toString("utf8").matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        (match) => match[1] ?? "",
      );
      return forge.artifacts.commitBlocks(id, blocks) ? created() : storageError(400, "InvalidBlockList");
    }
    default:
      forge.unexpected.push(`PUT ${request.path}?comp=${operation}`);
      return storageError(501, "NotImplemented");
  }
}

/** An error of Azure's storage. */
export function storageError(status: number, code: string): Reply {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, bytes: Buffer.from(xml) };
}

function created(): Reply {
  return { status: 201, headers: { etag: '"0x1"', "last-modified": new Date().toUTCString() } };
}
