"""The screens: they draw a state and send intents; they decide nothing."""
