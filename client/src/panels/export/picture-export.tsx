import { useId, useState } from "react";
import { Button } from "react-aria-components";
import type { Network } from "../../graph/network.ts";
import { pictureSvg } from "../../graph/picture-svg.ts";
import { hasPicture, takePicture } from "../../state/snapshot.ts";
import { useText } from "../../text/use-text.ts";
import { download } from "../download.ts";
import { svgToPng } from "./rasterise.ts";
import { usePictureLegend } from "./use-picture-legend.ts";

const SCALES = [1, 2, 4] as const;

interface ExportProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
}

/** The map as it is seen now, as a picture with a title and a legend. */
export function PictureExport({ network, visible }: ExportProps) {
  const { say, today } = useText();
  const [title, setTitle] = useState(() => say("export.usualTitle"));
  const [withLegend, setWithLegend] = useState(true);
  const [scale, setScale] = useState(2);
  const [failed, setFailed] = useState(false);
  const legend = usePictureLegend(network, visible);
  const id = useId();
  const svg = async (): Promise<string | null> => {
    const picture = await takePicture();
    const origin = say("export.origin", { address: window.location.host, date: today() });
    return picture && pictureSvg(picture, { title: title.trim(), legend: withLegend ? legend : [], origin });
  };
  const saveSvg = async (): Promise<void> => {
    const text = await svg();
    if (text !== null) download(text, `${say("export.file")}.svg`, "image/svg+xml");
    setFailed(text === null);
  };
  const savePng = async (): Promise<void> => {
    const text = await svg();
    if (text === null) return setFailed(true);
    try {
      download(await svgToPng(text, scale), `${say("export.file")}.png`, "image/png");
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  if (!hasPicture()) return <p className="quiet">{say("export.noPicture")}</p>;
  return (
    <>
      <label className="field-name" htmlFor={id}>
        {say("export.title")}
      </label>
      <input
        id={id}
        className="text-field"
        value={title}
        maxLength={120}
        onChange={({ target }) => setTitle(target.value)}
      />
      <div className="export-line">
        <label className="tick">
          <input
            type="checkbox"
            checked={withLegend}
            onChange={({ target }) => setWithLegend(target.checked)}
          />
          {say("export.legend")}
        </label>
        <label className="export-scale">
          {say("export.scale")}
          <select className="select" value={scale} onChange={({ target }) => setScale(Number(target.value))}>
            {SCALES.map((each) => (
              <option key={each} value={each}>
                {say("export.times", { count: each })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="export-buttons">
        <Button className="button" onPress={() => void savePng()}>
          PNG
        </Button>
        <Button className="button" onPress={() => void saveSvg()}>
          SVG
        </Button>
      </div>
      {failed && <p role="alert">{say("export.pictureFailed")}</p>}
    </>
  );
}
