# The state that main.tf is planned against.
resource "terraform_data" "same" {
  input = "same"
}
