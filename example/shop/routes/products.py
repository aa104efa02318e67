from fastapi import APIRouter

router = APIRouter(prefix="/products")


@router.get("/")
def products() -> list[str]:
    return ["tea", "coffee"]
