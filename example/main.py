"""The entrypoint. The app itself is in shop/web.py."""

try:
    from shop.web import app
except ImportError as error:
    print(f"the shop is closed: {error}")
    raise
