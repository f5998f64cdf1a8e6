import { readBarcodes } from './readBarcodes.ts';

/** Enough to read a barcode that fills a third of the picture, and quick on a phone. */
const LARGEST_WIDTH = 1024;
const PAUSE_MS = 80;

interface Watcher {
  onStart(): void;
  /** Called for every picture that shows the code. */
  onCode(code: string): void;
}

/** Looks through the camera for barcodes until it is told to stop. Throws where there is no camera to be used. */
export async function watchCamera(
  video: HTMLVideoElement,
  { onStart, onCode }: Watcher,
  signal: AbortSignal,
): Promise<void> {
  // Browsers give the camera to pages over HTTPS only.
  if (!navigator.mediaDevices) throw new DOMException('No camera', 'NotFoundError');
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 } },
  });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop);
  video.srcObject = stream;
  await video.play();
  onStart();
  const canvas = document.createElement('canvas');
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  while (!signal.aborted && drawing) {
    if (video.videoWidth > 0) {
      const scale = Math.min(1, LARGEST_WIDTH / video.videoWidth);
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      drawing.drawImage(video, 0, 0, canvas.width, canvas.height);
      const picture = drawing.getImageData(0, 0, canvas.width, canvas.height);
      for (const code of await readBarcodes(picture)) if (!signal.aborted) onCode(code);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
