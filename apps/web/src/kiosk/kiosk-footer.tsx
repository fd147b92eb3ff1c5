import { HelpAnswer, HelpButton, type HelpCall } from './help-button.tsx';
import { secondsLeft } from './idle-return.ts';
import { ContrastMark, VolumeMark } from './marks.tsx';
import type { Volume } from './spoken-guidance.ts';
import { useWords } from './words.ts';
import './footer.css';

/** From here on the person is asked whether they are still there. */
export const WARN_AT_SECONDS = 10;

interface KioskFooterProps {
  /** Null on the start page, which nobody has to leave. */
  idle: { left: number; isOn: boolean; onHome(): void; isHomeOff: boolean } | null;
  volume: Volume;
  onVolume(): void;
  isHighContrast: boolean;
  onContrast(): void;
  help: HelpCall;
  helpAbout: string | null;
}

/** What can be reached from every page, low enough for who sits. */
export function KioskFooter(props: KioskFooterProps) {
  const words = useWords();
  const { idle, volume, isHighContrast } = props;
  return (
    <footer className="kiosk-footer">
      <HelpAnswer call={props.help} />
      {idle && <WayHome {...idle} />}
      <div className="kiosk-tools">
        <button type="button" onClick={props.onVolume}>
          <VolumeMark level={volume} />
          {words.volume[volume]}
        </button>
        <button type="button" onClick={props.onContrast} aria-pressed={isHighContrast}>
          <ContrastMark />
          {words.contrast}
        </button>
        <HelpButton about={props.helpAbout} call={props.help} />
      </div>
    </footer>
  );
}

function WayHome({ left, isOn, onHome, isHomeOff }: NonNullable<KioskFooterProps['idle']>) {
  const words = useWords();
  const seconds = secondsLeft(left);
  const isWarning = isOn && seconds <= WARN_AT_SECONDS;
  return (
    <div className="kiosk-way-home" data-warning={isWarning || undefined}>
      <button type="button" className="kiosk-home" onClick={onHome} disabled={isHomeOff}>
        {words.home}
      </button>
      <div className="kiosk-idle">
        <p role="alert" className="kiosk-idle-warning">
          {isWarning && words.stillThere}
        </p>
        <p className="num" aria-hidden="true">
          {isOn ? words.returnsIn(seconds) : ''}
        </p>
        <div className="kiosk-idle-track" aria-hidden="true">
          <div className="kiosk-idle-bar" style={{ transform: `scaleX(${isOn ? left : 1})` }} />
        </div>
      </div>
      {/* Any touch goes on; the button says so to who looks for one. */}
      {isWarning && (
        <button type="button" className="kiosk-go-on">
          {words.goOn}
        </button>
      )}
    </div>
  );
}
