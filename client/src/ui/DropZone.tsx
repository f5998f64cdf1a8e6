import { type DragEvent, type ReactNode, useId, useState } from 'react';
import classes from './DropZone.module.css';

interface DropZoneProps {
  /** What to drop here, and that it can be chosen too. */
  children: ReactNode;
  /** As of a file input, such as `.csv,.xlsx`. */
  accept?: string;
  multiple?: boolean;
  isDisabled?: boolean;
  onFiles(files: File[]): void;
}

/** A place where files are dropped, or chosen by a click or the keyboard. */
export function DropZone({ children, accept, multiple, isDisabled, onFiles }: DropZoneProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);

  function take(files: FileList | null) {
    if (files && files.length > 0 && !isDisabled)
      onFiles(multiple ? [...files] : [...files].slice(0, 1));
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <label
      htmlFor={id}
      className={classes.zone}
      data-over={isOver || undefined}
      data-disabled={isDisabled || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        className={classes.input}
        accept={accept}
        multiple={multiple}
        disabled={isDisabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen once more.
          event.currentTarget.value = '';
        }}
      />
      {children}
    </label>
  );
}
