import { Component, type ComponentChildren } from 'preact';
import { drawPicture } from './draw-picture';

interface PreviewProps {
  file: File;
  label: string;
  /** Of the upright picture; 0 where it is not known. */
  size: { width: number; height: number };
  /** How many pixels wide it is drawn. */
  pixels: number;
  /** How many times wider than the room it has. */
  zoom?: number;
  children?: ComponentChildren;
}

/** Tall pictures are shown smaller, so that what can be done with them stays in sight. */
const TALLEST = 300;

export class Preview extends Component<PreviewProps, { failed: boolean }> {
  override state = { failed: false };
  #canvas: HTMLCanvasElement | null = null;
  #drawing = new AbortController();

  override componentDidMount(): void {
    void this.#draw();
  }

  override componentDidUpdate({ file, pixels }: PreviewProps): void {
    if (file !== this.props.file || pixels !== this.props.pixels) void this.#draw();
  }

  override componentWillUnmount(): void {
    this.#drawing.abort();
  }

  async #draw(): Promise<void> {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const { file, pixels } = this.props;
    const drawn = this.#canvas !== null && (await drawPicture(this.#canvas, file, pixels, signal));
    if (!signal.aborted) this.setState({ failed: !drawn });
  }

  override render() {
    const { label, size, zoom = 1, children } = this.props;
    const shape = size.height > 0 ? size.width / size.height : 0;
    return (
      <div class={`preview ${this.state.failed ? 'failed' : ''} ${zoom > 1 ? 'zoomed' : ''}`}>
        <div
          class="frame"
          style={{ inlineSize: `${zoom * 100}%`, ...(shape > 0 && { maxInlineSize: `${Math.round(TALLEST * shape * zoom)}px` }) }}
        >
          <canvas
            role="img"
            aria-label={label}
            style={shape > 0 ? { aspectRatio: `${shape}` } : {}}
            ref={(canvas: HTMLCanvasElement | null) => {
              this.#canvas = canvas;
            }}
          />
          {children}
        </div>
      </div>
    );
  }
}
