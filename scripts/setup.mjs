// Makes a clone ready for `npm start` and `npm test`. Plain JavaScript, because it runs before anything is
// installed and on whatever Node the machine has.
const OLDEST_NODE = 20;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(`setup: this is Node ${process.versions.node}; flywheel needs ${OLDEST_NODE} or newer`);
  process.exitCode = 1;
} else {
  // Imported late: an older Node would stop at syntax it does not know before it could say so.
  const { main } = await import("./setup/main.mjs");
  process.exitCode = await main(process.argv.slice(2));
}
