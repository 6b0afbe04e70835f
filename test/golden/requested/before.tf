# The state that main.tf is planned against.
resource "terraform_data" "base" {
  input = "v1"
}

resource "terraform_data" "replaced" {
  input = terraform_data.base.id
}

resource "terraform_data" "not_targeted" {
  input = "v1"
}
