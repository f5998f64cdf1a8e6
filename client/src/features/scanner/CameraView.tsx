import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import classes from './CameraView.module.css';
import { watchCamera } from './watchCamera.ts';

type CameraState = 'STARTING' | 'ON' | 'NONE' | 'REFUSED';

/** What the camera sees; tells of a code for every picture that shows it. */
export function CameraView({ onCode }: { onCode(code: string): void }) {
  const { t } = useLingui();
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

  return (
    <>
      <div className={classes.view} data-state={state}>
        <video ref={video} muted playsInline aria-label={t`Picture of the camera`} />
        {state === 'ON' && <span className={classes.aim} />}
      </div>
      {state === 'NONE' && (
        <Notice
          tone="info"
          title={<Trans>There is no camera here: type the code, or take a photo of it.</Trans>}
        />
      )}
      {state === 'REFUSED' && (
        <Notice
          tone="info"
          title={
            <Trans>
              The browser was told not to let the camera be used: allow it for this page, type the
              code, or take a photo of it.
            </Trans>
          }
        />
      )}
    </>
  );
}
