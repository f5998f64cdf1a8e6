/* A subgraph in a process of its own, started by the bench; it ends with the bench, however that ends. */
process.on('disconnect', () => process.exit());
await import(`../../../subgraphs/${process.argv[2]}/src/main.ts`);
process.send?.('ready');
