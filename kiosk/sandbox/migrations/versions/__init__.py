"""One file a step, the oldest without a `down_revision`."""
