"""The database's history, run by kiosk.sandbox.database.migrate."""
