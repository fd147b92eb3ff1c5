import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { AlarmBand } from './alarm-band.tsx';
import { AlarmButton } from './alarm-button.tsx';
import { useAlarms } from './alarm-link.tsx';
import { nowhere, type AlarmStation } from './alarm-station.ts';
import { RaiseDialog } from './raise-dialog.tsx';
import './alarm.css';

/**
 * The button in the upper right corner and, under it, a band for each call for help. Above everything, open dialogs
 * too: the attribute keeps both within reach of touch, keyboard and screen reader while a dialog is open.
 */
export function AlarmCorner({ station = nowhere }: { station?: AlarmStation }) {
  const alarms = useAlarms();
  const [isRaising, setRaising] = useState(false);
  const layer = useRef<HTMLDivElement>(null);
  const count = alarms?.open.length ?? 0;
  useRoomForBands(layer, count);
  if (!alarms) return null;
  return createPortal(
    <aside className="alarm-layer" aria-label="비상 알림" data-react-aria-top-layer="true">
      <div className="alarm-bands" ref={layer}>
        {alarms.open.map((alarm) => (
          <AlarmBand key={alarm.id} alarm={alarm} />
        ))}
      </div>
      <AlarmButton onRaise={() => setRaising(true)} />
      <RaiseDialog
        isOpen={isRaising}
        onClose={() => setRaising(false)}
        station={station}
        kinds={alarms.kinds}
      />
    </aside>,
    document.body,
  );
}

/** What lies under the bands moves down by their height. */
function useRoomForBands(layer: RefObject<HTMLElement | null>, count: number): void {
  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    const root = document.documentElement;
    const measure = () => root.style.setProperty('--alarm-height', `${element.offsetHeight}px`);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--alarm-height');
    };
  }, [layer, count]);
}
