"""The wrong links of 2022 and 2023 at a whole counter: real window, real PC/SC daemon, real platform."""
