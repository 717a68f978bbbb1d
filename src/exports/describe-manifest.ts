import { countedMembers } from "../model/counted-members.ts";
import type { Loss } from "./losses.ts";
import type { Manifest } from "./manifest.ts";

/** The manifest in a paragraph, for formats that hold a description. */
export function describeManifest(manifest: Manifest): string {
  const { dataset, version, titleEn, licence, selection, entityCount, relationCount, exported, unknownIds } = manifest;
  const { selectedEntityCount, cutToPaths } = manifest;
  const part = selection === "" ? "the whole dataset" : `the selection ${selection}`;
  return [
    `${titleEn} (${dataset} ${version}, ${licence.name}): ${part}, ${countedMembers(entityCount, relationCount)}.`,
    ...(entityCount < selectedEntityCount
      ? [`Cut to ${entityCount} of ${selectedEntityCount} entities by its limit.`]
      : []),
    ...(cutToPaths === undefined
      ? []
      : [`It has the entities of the first ${cutToPaths} paths; there may be more paths.`]),
    ...(manifest.leftOut.length === 0 ? [] : [`Left out: ${manifest.leftOut.map(describeLoss).join("; ")}.`]),
    ...(unknownIds.length === 0 ? [] : [`Not in the dataset: ${unknownIds.join(", ")}.`]),
    ...(manifest.communities ? [describeCommunities(manifest.communities)] : []),
    `Exported ${exported}; again by \`${manifest.command}\` or from ${manifest.address} of a server.`,
    `SHA-256 of the dataset: ${manifest.checksum}.`,
    "All edges are directed; symmetric=true marks those that hold both ways.",
  ].join(" ");
}

/** What is left out, how often, and which formats have it. */
export function describeLoss({ what, count, heldBy }: Loss): string {
  const elsewhere = heldBy.length === 0 ? "no format holds them" : `held by ${heldBy.join(", ")}`;
  return `${count} ${what.en} (${elsewhere})`;
}

function describeCommunities({ library, version, parameters }: NonNullable<Manifest["communities"]>): string {
  const values = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  return `Communities by ${library} ${version} (${values.join(", ")}).`;
}
