# A plan of a part, with a replacement that only the request wants (case.json).
resource "terraform_data" "base" {
  input = "v2"
}

resource "terraform_data" "replaced" {
  input = terraform_data.base.id
}

resource "terraform_data" "not_targeted" {
  input = "v2"
}
