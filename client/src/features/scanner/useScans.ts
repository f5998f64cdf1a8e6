import { useRef, useState } from 'react';
import { type Scan, type ScannedLine, scannedLines } from './scannedLines.ts';
import { signalScan } from './signalScan.ts';
import { useCodeLookup } from './useCodeLookup.ts';

/** What was scanned so far, and the ways to add to it and take from it. */
export function useScans(): {
  lines: ScannedLine[];
  add(code: string): void;
  /** Takes back the last scan. */
  undo(): void;
  remove(line: ScannedLine): void;
} {
  const [scans, setScans] = useState<readonly Scan[]>([]);
  const lastId = useRef(0);
  const lookUp = useCodeLookup();

  async function add(code: string) {
    lastId.current += 1;
    const scan: Scan = { id: lastId.current, code, found: null };
    setScans((before) => [...before, scan]);
    const found = await lookUp(code);
    signalScan(found.kind === 'PRODUCT');
    setScans((before) => before.map((each) => (each.id === scan.id ? { ...each, found } : each)));
  }

  return {
    lines: scannedLines(scans),
    add: (code) => void add(code),
    undo: () => setScans((before) => before.slice(0, -1)),
    remove: (line) => setScans((before) => before.filter(({ id }) => !line.scans.includes(id))),
  };
}
