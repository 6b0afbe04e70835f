/** `npm start`: one change of the sample organization, from pull request to a drift issue that closes itself. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderPage } from "@flywheel/local/page/page";
import { startWorld } from "@flywheel/local/world/world";
import { STORY, type Told } from "./story.ts";

const directory = fileURLToPath(new URL("../../../../.flywheel/demo", import.meta.url));

const LEAD = `The five actions of flywheel on the sample organization, from the built bundles in \`dist/\`, with a real engine.
The forge, the cloud and the state backend are local; everything you see below was written by the actions.`;

const started = performance.now();
const world = await startWorld(directory);
console.log(`\nflywheel on the sample organization (${world.engine})\n`);
const all: Told[] = [];
try {
  for (const stage of STORY) {
    const told = await stage.tell(world);
    all.push(told);
    const seconds = (told.section.duration / 1_000).toFixed(1).padStart(5);
    console.log(`${told.asExpected ? "✔" : "✘"} ${seconds} s  ${stage.title}: ${told.line}`);
    if (!told.asExpected) break;
  }
} finally {
  await world.close();
}

const page = join(directory, "index.html");
writeFileSync(
  page,
  await renderPage({
    title: "flywheel, from commit to verified production",
    lead: LEAD,
    sections: all.map(({ section }) => section),
  }),
);
console.log(`\n${((performance.now() - started) / 1_000).toFixed(1)} s in all. Look at it: ${page}\n`);
if (all.length < STORY.length || all.some(({ asExpected }) => !asExpected)) process.exitCode = 1;
