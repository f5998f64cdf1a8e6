let audio: AudioContext | undefined;

/** A short high tone for a product, a longer low one for anything else; the phone shakes with it. */
export function signalScan(isProduct: boolean): void {
  navigator.vibrate?.(isProduct ? 60 : [90, 60, 90]);
  audio ??= new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  volume.gain.value = 0.1;
  tone.frequency.value = isProduct ? 1400 : 330;
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + (isProduct ? 0.08 : 0.25));
}
