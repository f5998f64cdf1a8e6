import { type RefObject, useEffect, useRef, useState } from 'react';
import { watchCamera } from './watchCamera.ts';

export type CameraState = 'STARTING' | 'ON' | 'NONE' | 'REFUSED';

/** Shows the camera's picture in a video and tells of each code that is in it. */
export function useCamera(onCode: (code: string) => void): {
  video: RefObject<HTMLVideoElement | null>;
  state: CameraState;
} {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>('STARTING');
  const latest = useRef(onCode);
  latest.current = onCode;
  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    const stopping = new AbortController();
    const watcher = {
      onStart: () => setState('ON'),
      onCode: (code: string) => latest.current(code),
    };
    watchCamera(shown, watcher, stopping.signal).catch((error: unknown) => {
      if (stopping.signal.aborted) return;
      const isRefused = error instanceof DOMException && error.name === 'NotAllowedError';
      setState(isRefused ? 'REFUSED' : 'NONE');
    });
    return () => stopping.abort();
  }, []);
  return { video, state };
}
