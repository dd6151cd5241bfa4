import { Icon, type IconName } from './icons';

interface SquareButtonProps {
  readonly icon: IconName;
  /** Spoken, and shown as a tip. */
  readonly name: string;
  readonly class?: string;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  /** Still in reach of the keyboard, so that a focus on it is not lost. */
  readonly isDisabled?: boolean;
  readonly tabIndex?: number;
  readonly onClick?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A button that is only an icon. */
export function SquareButton({
  icon,
  name,
  isPressed,
  isExpanded,
  isDisabled,
  ...rest
}: SquareButtonProps) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-disabled={isDisabled}
      {...rest}
      class={`square ${rest.class ?? ''}`}
    >
      <Icon name={icon} />
    </button>
  );
}
